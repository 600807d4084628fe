// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// My requestable group members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyRequestableGroupMembers {
    /// The value.
    pub value: String,
    /// The time when the member was added.
    pub date_added: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The OCID of the membership.
    pub membership_ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: models::MyRequestableGroupMembersType,
    /// The name.
    pub name: Option<String>,
}

model! {
    MyRequestableGroupMembers {
        value = "value";
        date_added = "dateAdded";
        ocid = "ocid";
        membership_ocid = "membershipOcid";
        ref_ = "$ref";
        display = "display";
        type_ = "type";
        name = "name";
    }
}
