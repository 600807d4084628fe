// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a registration policy target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationPolicyTargetDatabaseSummary {
    /// The ID of the discovered resource.
    pub discovered_resource_id: String,
    /// The discovered resource type.
    pub discovered_resource_type: models::RegistrationPolicyTargetDatabaseDiscoveredResourceType,
    /// The ID of the target database.
    pub target_database_id: String,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    RegistrationPolicyTargetDatabaseSummary {
        discovered_resource_id = "discoveredResourceId";
        discovered_resource_type = "discoveredResourceType";
        target_database_id = "targetDatabaseId";
        system_tags = "systemTags";
    }
}
