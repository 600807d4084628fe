// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ODA instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOdaInstanceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the shape.
    pub shape_name: models::OdaInstanceShapeName,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether authorization is role-based with an identity domain. If false, it is based on IAM
    /// policies.
    pub is_role_based_access: Option<bool>,
    /// The identity domain for role-based access, which gets the application and its roles.
    pub identity_domain: Option<String>,
}

model! {
    CreateOdaInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            shape_name = "shapeName", with_shape_name(models::OdaInstanceShapeName);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_role_based_access = "isRoleBasedAccess", with_is_role_based_access(bool);
            identity_domain = "identityDomain", with_identity_domain(String);
        }
    }
}
