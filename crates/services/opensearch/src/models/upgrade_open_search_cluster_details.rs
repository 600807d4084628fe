// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OpenSearch cluster to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeOpenSearchClusterDetails {
    /// The original cluster display name.
    pub original_cluster_display_name: String,
    /// The desired software version.
    pub desired_software_version: String,
    /// The upgrade type.
    pub upgrade_type: models::UpgradeOpenSearchClusterUpgradeType,
    /// Whether to clone.
    pub is_clone: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpgradeOpenSearchClusterDetails {
        required {
            original_cluster_display_name = "originalClusterDisplayName",
                with_original_cluster_display_name(String);
            desired_software_version = "desiredSoftwareVersion",
                with_desired_software_version(String);
            upgrade_type = "upgradeType",
                with_upgrade_type(models::UpgradeOpenSearchClusterUpgradeType);
        }
        optional {
            is_clone = "isClone", with_is_clone(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
