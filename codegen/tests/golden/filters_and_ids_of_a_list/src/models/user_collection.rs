// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::filters_and_ids_of_a_list::models;

/// A page of users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCollection {
    /// The items.
    pub items: Vec<models::UserSummary>,
}

model! {
    UserCollection {
        items = "items";
    }
}
