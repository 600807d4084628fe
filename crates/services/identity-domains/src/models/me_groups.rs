// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Me groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeGroups {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The display name of the group. It does not have to be unique.
    pub non_unique_display: Option<String>,
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The type.
    pub type_: Option<models::MeGroupsType>,
    /// The OCID of the membership.
    pub membership_ocid: Option<String>,
    /// The time when the member was added.
    pub date_added: Option<String>,
}

model! {
    MeGroups {
        required {
            value = "value", with_value(String);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            non_unique_display = "nonUniqueDisplay", with_non_unique_display(String);
            external_id = "externalId", with_external_id(String);
            type_ = "type", with_type(models::MeGroupsType);
            membership_ocid = "membershipOcid", with_membership_ocid(String);
            date_added = "dateAdded", with_date_added(String);
        }
    }
}
