//! What editors have in hand: accounts, files on their way in, what must be checked, mail, the log.

diesel::table! {
    account (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        role -> Text,
        password -> Text,
        totp_secret -> Text,
        totp_step -> BigInt,
        oidc_subject -> Text,
        is_restricted -> Bool,
        is_active -> Bool,
        created_at -> Text,
        signed_in_at -> Text,
    }
}

diesel::table! {
    account_source (account_id, source_id) {
        account_id -> Text,
        source_id -> Text,
    }
}

diesel::table! {
    recovery_code (account_id, code_hash) {
        account_id -> Text,
        code_hash -> Text,
        used_at -> Text,
    }
}

diesel::table! {
    invitation (token_hash) {
        token_hash -> Text,
        account_id -> Text,
        created_at -> Text,
        expires_at -> Text,
        used_at -> Text,
    }
}

diesel::table! {
    session (token_hash) {
        token_hash -> Text,
        id -> Text,
        account_id -> Text,
        csrf -> Text,
        message -> Text,
        agent -> Text,
        created_at -> Text,
        seen_at -> Text,
        is_half -> Bool,
        pending_secret -> Text,
        unseen_codes -> Text,
        going_on -> Text,
        picks -> Text,
    }
}

diesel::table! {
    sign_in_failure (subject) {
        subject -> Text,
        failures -> BigInt,
        last_at -> Text,
    }
}

diesel::table! {
    secret (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    oidc_flow (state_hash) {
        state_hash -> Text,
        nonce -> Text,
        pkce_verifier -> Text,
        going_on -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    log_entry (id) {
        id -> Text,
        at -> Text,
        actor -> Text,
        action -> Text,
        object_kind -> Text,
        object_key -> Text,
        object_name -> Text,
        import_id -> Nullable<BigInt>,
        details -> Text,
    }
}

diesel::table! {
    upload (id) {
        id -> Text,
        account_id -> Text,
        actor -> Text,
        source_name -> Text,
        is_new_source -> Bool,
        file_name -> Text,
        created_at -> Text,
        choices -> Text,
        version -> BigInt,
        planned_at_generation -> BigInt,
        summary -> Text,
        missing_choice -> Text,
        state -> Text,
        import_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    upload_file (upload_id) {
        upload_id -> Text,
        content -> Binary,
    }
}

diesel::table! {
    upload_row (upload_id, place) {
        upload_id -> Text,
        place -> BigInt,
        kind -> Text,
        line -> BigInt,
        offering_id -> Text,
        version -> BigInt,
        code -> Text,
        title -> Text,
        organisation -> Text,
        content -> Text,
        decision -> Text,
        outcome -> Text,
    }
}

diesel::table! {
    column_choice (source_name, header) {
        source_name -> Text,
        header -> Text,
        field -> Text,
    }
}

diesel::table! {
    row_link (source_name, row_key) {
        source_name -> Text,
        row_key -> Text,
        offering_id -> Text,
        said -> Text,
    }
}

diesel::table! {
    review (id) {
        id -> Text,
        offering_id -> Text,
        day -> Text,
        by_whom -> Text,
        how -> Text,
        note -> Text,
    }
}

diesel::table! {
    rhythm (source_id, function) {
        source_id -> Text,
        function -> Text,
        months -> BigInt,
    }
}

diesel::table! {
    check_request (id) {
        id -> Text,
        offering_id -> Text,
        email -> Text,
        asked_by -> Text,
        origin -> Text,
        sent_at -> Text,
        reminded_at -> Text,
        expires_at -> Text,
        answered_at -> Text,
        answer -> Text,
    }
}

diesel::table! {
    check_link (token_hash) {
        token_hash -> Text,
        email -> Text,
        sent_at -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    change_request (id) {
        id -> Text,
        request_id -> Text,
        offering_id -> Text,
        kind -> Text,
        at -> Text,
        by_whom -> Text,
        changes -> Text,
        note -> Text,
        state -> Text,
        taken -> Text,
        reason -> Text,
        decided_at -> Text,
        decided_by -> Text,
    }
}

diesel::table! {
    report (id) {
        id -> Text,
        offering_id -> Text,
        day -> Text,
        origin -> Text,
        told_by -> Text,
        kind -> Text,
        text -> Text,
        times -> BigInt,
        state -> Text,
        decided_at -> Text,
        decided_by -> Text,
    }
}

diesel::table! {
    link_check (url) {
        url -> Text,
        checked_at -> Text,
        trouble -> Text,
        failures -> BigInt,
        failing_since -> Text,
        is_dead -> Bool,
        next_at -> Text,
    }
}

diesel::table! {
    mail (id) {
        id -> Text,
        recipient -> Text,
        subject -> Text,
        body -> Text,
        about_kind -> Text,
        about_key -> Text,
        created_at -> Text,
        state -> Text,
        sent_at -> Text,
        attempts -> BigInt,
        next_attempt_at -> Text,
        trouble -> Text,
    }
}

diesel::table! {
    own_text (file, slug, version) {
        file -> Text,
        slug -> Text,
        version -> BigInt,
        cells -> Text,
        changed_at -> Text,
        changed_by -> Text,
    }
}

diesel::table! {
    own_word (words, concept) {
        words -> Text,
        concept -> Text,
        weight -> BigInt,
        is_off -> Bool,
        changed_at -> Text,
        changed_by -> Text,
    }
}

diesel::joinable!(account_source -> account (account_id));
diesel::joinable!(session -> account (account_id));
diesel::joinable!(invitation -> account (account_id));
diesel::allow_tables_to_appear_in_same_query!(account, account_source, session, invitation, recovery_code);
