//! The catalogue, its imports and its history.

diesel::table! {
    generation (id) {
        id -> BigInt,
        value -> BigInt,
    }
}

diesel::table! {
    source (id) {
        id -> Text,
        name -> Text,
        is_sample -> Bool,
        created_at -> Text,
    }
}

diesel::table! {
    organisation (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
    }
}

diesel::table! {
    organisation_alias (name) {
        name -> Text,
        slug -> Text,
        organisation_id -> Text,
        merged_in -> BigInt,
    }
}

diesel::table! {
    offering (id) {
        id -> Text,
        number -> BigInt,
        version -> BigInt,
        source_id -> Text,
        organisation_id -> Text,
        created_at -> Text,
        changed_at -> Text,
        code -> Text,
        title -> Text,
        summary -> Text,
        description -> Text,
        functions -> Text,
        carer_types -> Text,
        cares_for -> Text,
        conditions -> Text,
        serves -> Text,
        place -> Text,
        neighbourhood -> Text,
        postcode -> Text,
        address -> Text,
        phone -> Text,
        whatsapp -> Text,
        email -> Text,
        website -> Text,
        costs -> Text,
        funding -> Text,
        indication -> Text,
        how_to_apply -> Text,
        times -> Text,
        forms -> Text,
        given_by -> Text,
        burden -> Text,
        languages -> Text,
        keywords -> Text,
        waiting_time -> Text,
        waiting_time_on -> Text,
        quality_mark -> Text,
        desk_info -> Text,
        reviewed_on -> Text,
        reviewed_by -> Text,
        valid_until -> Text,
        successor -> Text,
        status -> Text,
        origin_url -> Text,
        origin_date -> Text,
        meetings -> Text,
    }
}

diesel::table! {
    import (id) {
        id -> BigInt,
        source_id -> Text,
        file_name -> Text,
        applied_at -> Text,
        reversed_at -> Nullable<Text>,
        new_count -> BigInt,
        changed_count -> BigInt,
        unchanged_count -> BigInt,
        missing_count -> BigInt,
        error_count -> BigInt,
        remarks -> Text,
    }
}

diesel::table! {
    revision (id) {
        id -> Text,
        offering_id -> Text,
        version -> BigInt,
        import_id -> Nullable<BigInt>,
        at -> Text,
        actor -> Text,
        before -> Nullable<Text>,
        after -> Nullable<Text>,
        source_before -> Nullable<Text>,
        source_after -> Nullable<Text>,
    }
}

diesel::table! {
    postcode_place (postcode, place) {
        postcode -> Text,
        place -> Text,
        municipality -> Text,
        province -> Text,
        latitude -> Double,
        longitude -> Double,
    }
}

diesel::table! {
    search_count (day, query) {
        day -> Text,
        query -> Text,
        searches -> BigInt,
        without_result -> BigInt,
        clicks -> BigInt,
    }
}

diesel::joinable!(offering -> organisation (organisation_id));
diesel::joinable!(offering -> source (source_id));
diesel::joinable!(import -> source (source_id));
diesel::allow_tables_to_appear_in_same_query!(offering, organisation, source, import, revision);
