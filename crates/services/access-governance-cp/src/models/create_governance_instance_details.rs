// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a governance instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGovernanceInstanceDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the license.
    pub license_type: models::GovernanceInstanceLicenseType,
    /// The Object Storage namespace of the tenancy.
    pub tenancy_namespace: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IDCS access token.
    pub idcs_access_token: Secret,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateGovernanceInstanceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            license_type = "licenseType", with_license_type(models::GovernanceInstanceLicenseType);
            tenancy_namespace = "tenancyNamespace", with_tenancy_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            idcs_access_token = "idcsAccessToken", with_idcs_access_token(Secret);
        }
        optional {
            description = "description", with_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
