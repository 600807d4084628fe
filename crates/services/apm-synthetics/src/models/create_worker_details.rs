// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a worker to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkerDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The version.
    pub version: String,
    /// The resource principal token public key.
    pub resource_principal_token_public_key: String,
    /// The details of the configuration.
    pub configuration_details: Option<Value>,
    /// The type of the on-premises vantage point worker.
    pub worker_type: Option<models::WorkerType>,
    /// The status.
    pub status: Option<models::WorkerStatus>,
    /// The priority.
    pub priority: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateWorkerDetails {
        required {
            name = "name", with_name(String);
            version = "version", with_version(String);
            resource_principal_token_public_key = "resourcePrincipalTokenPublicKey",
                with_resource_principal_token_public_key(String);
        }
        optional {
            configuration_details = "configurationDetails", with_configuration_details(Value);
            worker_type = "workerType", with_worker_type(models::WorkerType);
            status = "status", with_status(models::WorkerStatus);
            priority = "priority", with_priority(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
