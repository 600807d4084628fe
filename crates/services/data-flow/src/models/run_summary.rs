// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunSummary {
    /// The ID of the application.
    pub application_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The amount of data read, in bytes.
    pub data_read_in_bytes: Option<i64>,
    /// The amount of data that the run wrote, in bytes.
    pub data_written_in_bytes: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The ID of the resource.
    pub id: String,
    /// The Spark language.
    pub language: models::RunLanguage,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::RunLifecycleState,
    /// The request ID, for correlation with logs.
    pub opc_request_id: Option<String>,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: Option<String>,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The duration of the run, in milliseconds.
    pub run_duration_in_milliseconds: Option<i64>,
    /// The number of OCPUs that the run requests.
    pub total_o_cpu: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type.
    pub type_: Option<models::RunType>,
}

model! {
    RunSummary {
        application_id = "applicationId";
        compartment_id = "compartmentId";
        data_read_in_bytes = "dataReadInBytes";
        data_written_in_bytes = "dataWrittenInBytes";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        language = "language";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        opc_request_id = "opcRequestId";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        pool_id = "poolId";
        run_duration_in_milliseconds = "runDurationInMilliseconds";
        total_o_cpu = "totalOCpu";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_ = "type";
    }
}
