// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a function to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the application.
    pub application_id: String,
    /// The details of the source.
    pub source_details: models::CreateFunctionSourceDetails,
    /// The amount of memory in MiB.
    pub memory_in_mbs: i64,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateFunctionDetails {
        required {
            display_name = "displayName", with_display_name(String);
            application_id = "applicationId", with_application_id(String);
            source_details = "sourceDetails",
                with_source_details(models::CreateFunctionSourceDetails);
            memory_in_mbs = "memoryInMBs", with_memory_in_mbs(i64);
        }
        optional {
            config = "config", with_config({String});
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            provisioned_concurrency_config = "provisionedConcurrencyConfig",
                with_provisioned_concurrency_config(models::FunctionProvisionedConcurrencyConfig);
            detached_mode_timeout_in_seconds = "detachedModeTimeoutInSeconds",
                with_detached_mode_timeout_in_seconds(i64);
            failure_destination = "failureDestination",
                with_failure_destination(models::FailureDestinationDetails);
            success_destination = "successDestination",
                with_success_destination(models::SuccessDestinationDetails);
            trace_config = "traceConfig", with_trace_config(models::FunctionTraceConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
