// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an external DB system MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalDbSystemMacsConnectorDetails {
    /// The connection information.
    pub connection_info: Option<models::ExternalDbSystemConnectionInfo>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateExternalDbSystemMacsConnectorDetails, "connectorType" = "MACS" {
        optional {
            connection_info = "connectionInfo",
                with_connection_info(models::ExternalDbSystemConnectionInfo), clear_connection_info;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
