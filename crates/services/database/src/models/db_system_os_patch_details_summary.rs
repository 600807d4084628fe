// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of DB system OS patch details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemOsPatchDetailsSummary {
    /// The OCID of the database node.
    pub db_node_id: String,
    /// Whether a reboot is required.
    pub is_reboot_required: bool,
    /// The RPMs.
    pub rpms: Vec<String>,
}

model! {
    DbSystemOsPatchDetailsSummary {
        db_node_id = "dbNodeId";
        is_reboot_required = "isRebootRequired";
        rpms = "rpms";
    }
}
