//! Referrals: warm handovers under way, and what is counted of all.

diesel::table! {
    referral (id) {
        id -> Text,
        version -> BigInt,
        created_at -> Text,
        account_id -> Text,
        actor -> Text,
        sent_by -> Text,
        offering_id -> Text,
        code -> Text,
        title -> Text,
        organisation -> Text,
        email -> Text,
        sealed -> Text,
        carer_type -> Text,
        state -> Text,
        reason -> Text,
        sealed_remark -> Text,
        due_on -> Text,
        closed_at -> Text,
        closed_by -> Text,
        outcome -> Text,
    }
}

diesel::table! {
    referral_link (token_hash) {
        token_hash -> Text,
        referral_id -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    referral_event (id) {
        id -> Text,
        referral_id -> Text,
        at -> Text,
        by_whom -> Text,
        what -> Text,
    }
}

diesel::table! {
    referral_count (month, offering_id, way, carer_type, outcome) {
        month -> Text,
        offering_id -> Text,
        way -> Text,
        carer_type -> Text,
        outcome -> Text,
        times -> BigInt,
    }
}

diesel::joinable!(referral_link -> referral (referral_id));
diesel::allow_tables_to_appear_in_same_query!(referral, referral_link);

diesel::table! {
    use_count (month, offering_id) {
        month -> Text,
        offering_id -> Text,
        views -> BigInt,
    }
}

diesel::table! {
    poster_count (day, poster) {
        day -> Text,
        poster -> Text,
        visits -> BigInt,
    }
}
