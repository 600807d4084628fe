// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the application.
    pub application_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FunctionLifecycleState>,
    /// The details of the source.
    pub source_details: Option<models::FunctionSourceDetails>,
    /// The shape.
    pub shape: Option<models::FunctionShape>,
    /// The amount of memory in MiB.
    pub memory_in_mbs: Option<i64>,
    /// The timeout of executions of the function in seconds.
    pub timeout_in_seconds: Option<i64>,
    /// The configuration of the provisioned concurrency.
    pub provisioned_concurrency_config: Option<models::FunctionProvisionedConcurrencyConfig>,
    /// The timeout of detached function invocations in seconds.
    pub detached_mode_timeout_in_seconds: Option<i64>,
    /// The destination of notifications about failures.
    pub failure_destination: Option<models::FailureDestinationDetails>,
    /// The destination for successful invocations.
    pub success_destination: Option<models::SuccessDestinationDetails>,
    /// The configuration of tracing.
    pub trace_config: Option<models::FunctionTraceConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The base HTTPS URL for invoking the function. It never changes, so it can be cached.
    pub invoke_endpoint: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    FunctionSummary {
        id = "id";
        display_name = "displayName";
        application_id = "applicationId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        source_details = "sourceDetails";
        shape = "shape";
        memory_in_mbs = "memoryInMBs";
        timeout_in_seconds = "timeoutInSeconds";
        provisioned_concurrency_config = "provisionedConcurrencyConfig";
        detached_mode_timeout_in_seconds = "detachedModeTimeoutInSeconds";
        failure_destination = "failureDestination";
        success_destination = "successDestination";
        trace_config = "traceConfig";
        freeform_tags = "freeformTags";
        invoke_endpoint = "invokeEndpoint";
        defined_tags = "definedTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
