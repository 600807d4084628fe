// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A contact list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactList {
    /// The contacts.
    pub contact_list: Vec<models::Contact>,
}

model! {
    ContactList {
        contact_list = "contactList";
    }
}
