// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::filters_and_ids_of_a_list::models;

operation! {
    /// Lists the users.
    ListUsers = GET "/users";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the user.
        user_id = query "userId" (String);
        /// Filters by the OCID of the vault.
        vault_id = query "vaultId" (String);
        /// Filters by the states.
        states = query_each "states" ([String]);
        /// Filters by whether it is locked.
        is_locked = query "isLocked" (bool);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The access level.
        access_level = query "accessLevel" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUsersSortBy);
    }
    returns { json(models::UserCollection) }
}
