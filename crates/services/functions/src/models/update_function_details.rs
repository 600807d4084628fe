// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionDetails {
    /// The amount of memory in MiB.
    pub memory_in_mbs: Option<i64>,
    /// The configuration, passed to functions as environment variables; that of a function
    /// overrides that of its application. Keys are letters, digits and underscores, not starting
    /// with a digit. At most 4 KB.
    pub config: Option<BTreeMap<String, String>>,
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
    /// The details of the source.
    pub source_details: Option<models::UpdateFunctionSourceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateFunctionDetails {
        optional {
            memory_in_mbs = "memoryInMBs", with_memory_in_mbs(i64), clear_memory_in_mbs;
            config = "config", with_config({String}), clear_config;
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64),
                clear_timeout_in_seconds;
            provisioned_concurrency_config = "provisionedConcurrencyConfig",
                with_provisioned_concurrency_config(models::FunctionProvisionedConcurrencyConfig),
                clear_provisioned_concurrency_config;
            detached_mode_timeout_in_seconds = "detachedModeTimeoutInSeconds",
                with_detached_mode_timeout_in_seconds(i64), clear_detached_mode_timeout_in_seconds;
            failure_destination = "failureDestination",
                with_failure_destination(models::FailureDestinationDetails),
                clear_failure_destination;
            success_destination = "successDestination",
                with_success_destination(models::SuccessDestinationDetails),
                clear_success_destination;
            trace_config = "traceConfig", with_trace_config(models::FunctionTraceConfig),
                clear_trace_config;
            source_details = "sourceDetails",
                with_source_details(models::UpdateFunctionSourceDetails), clear_source_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
