// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Group members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMembers {
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
    pub type_: models::GroupMembersType,
    /// The name.
    pub name: Option<String>,
}

model! {
    GroupMembers {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::GroupMembersType);
        }
        optional {
            date_added = "dateAdded", with_date_added(String);
            ocid = "ocid", with_ocid(String);
            membership_ocid = "membershipOcid", with_membership_ocid(String);
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            name = "name", with_name(String);
        }
    }
}
