// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a vault to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The external key manager metadata.
    pub external_key_manager_metadata: Option<models::ExternalKeyManagerMetadata>,
    /// The type of the vault. It determines the isolation, the options, and the pricing.
    pub vault_type: models::VaultType,
}

model! {
    CreateVaultDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            vault_type = "vaultType", with_vault_type(models::VaultType);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            external_key_manager_metadata = "externalKeyManagerMetadata",
                with_external_key_manager_metadata(models::ExternalKeyManagerMetadata);
        }
    }
}
