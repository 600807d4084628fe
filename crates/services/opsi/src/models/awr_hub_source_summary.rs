// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an AWR hub source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHubSourceSummary {
    /// The name.
    pub name: String,
    /// The OCID of the AWR hub.
    pub awr_hub_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type.
    pub type_: models::AwrHubSourceType,
    /// The OCID of the resource.
    pub id: String,
    /// The short identifier of the source database of AWR Hub.
    pub awr_hub_opsi_source_id: String,
    /// The mailbox URL of the source in Ops Insights.
    pub source_mail_box_url: String,
    /// The OCID of the associated resource.
    pub associated_resource_id: Option<String>,
    /// The OCID of the database in Ops Insights.
    pub associated_opsi_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the source database is registered with an AWR hub.
    pub is_registered_with_awr_hub: Option<bool>,
    /// The ID of the source database whose AWR data is uploaded.
    pub awr_source_database_id: Option<String>,
    /// The lowest ID of the snapshots whose AWR data is in AWR Hub.
    pub min_snapshot_identifier: Option<f64>,
    /// The highest ID of the snapshots whose AWR data is in AWR Hub.
    pub max_snapshot_identifier: Option<f64>,
    /// The time of the earliest source database snapshot whose data is in AWR Hub.
    pub time_first_snapshot_generated: Option<DateTime<Utc>>,
    /// The time of the latest source database snapshot whose data is in AWR Hub.
    pub time_last_snapshot_generated: Option<DateTime<Utc>>,
    /// The number of hours since the last import of AWR snapshots from the source database.
    pub hours_since_last_import: Option<f64>,
    /// The lifecycle state.
    pub lifecycle_state: models::AwrHubSourceLifecycleState,
    /// The status.
    pub status: models::AwrHubSourceStatus,
}

model! {
    AwrHubSourceSummary {
        name = "name";
        awr_hub_id = "awrHubId";
        compartment_id = "compartmentId";
        type_ = "type";
        id = "id";
        awr_hub_opsi_source_id = "awrHubOpsiSourceId";
        source_mail_box_url = "sourceMailBoxUrl";
        associated_resource_id = "associatedResourceId";
        associated_opsi_id = "associatedOpsiId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_registered_with_awr_hub = "isRegisteredWithAwrHub";
        awr_source_database_id = "awrSourceDatabaseId";
        min_snapshot_identifier = "minSnapshotIdentifier";
        max_snapshot_identifier = "maxSnapshotIdentifier";
        time_first_snapshot_generated = "timeFirstSnapshotGenerated";
        time_last_snapshot_generated = "timeLastSnapshotGenerated";
        hours_since_last_import = "hoursSinceLastImport";
        lifecycle_state = "lifecycleState";
        status = "status";
    }
}
