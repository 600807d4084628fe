// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a BDS certificate level type to manage.
    ///
    /// The field `triggerType` selects the variant.
    pub enum ManageBdsCertificateLevelTypeDetails by "triggerType", sent {
        ConfigLevel(models::ConfigLevelManageBdsCertificateDetails) = "CONFIG_LEVEL",
            as_config_level;
        NodeLevel(models::NodeLevelManageBdsCertificateDetails) = "NODE_LEVEL", as_node_level;
    }
}
