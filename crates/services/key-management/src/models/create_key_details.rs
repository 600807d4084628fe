// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The cryptographic properties of the key, such as its algorithm and length.
    pub key_shape: models::KeyShape,
    /// Whether automatic key rotation is enabled.
    pub is_auto_rotation_enabled: Option<bool>,
    /// The details of automatic key rotation.
    pub auto_key_rotation_details: Option<models::AutoKeyRotationDetails>,
    /// The protection mode of the key: where it is stored and where its cryptographic operations
    /// are performed.
    pub protection_mode: Option<models::KeyProtectionMode>,
    /// The external key reference.
    pub external_key_reference: Option<models::ExternalKeyReference>,
}

model! {
    CreateKeyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            key_shape = "keyShape", with_key_shape(models::KeyShape);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            is_auto_rotation_enabled = "isAutoRotationEnabled", with_is_auto_rotation_enabled(bool);
            auto_key_rotation_details = "autoKeyRotationDetails",
                with_auto_key_rotation_details(models::AutoKeyRotationDetails);
            protection_mode = "protectionMode", with_protection_mode(models::KeyProtectionMode);
            external_key_reference = "externalKeyReference",
                with_external_key_reference(models::ExternalKeyReference);
        }
    }
}
