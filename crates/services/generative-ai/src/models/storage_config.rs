// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A managed storage of a hosted application, and the environment variable for its connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageConfig {
    /// The name of the environment variable for the connection information of the storage.
    pub environment_variable_key: String,
    /// The OCID of the hosted application storage.
    pub storage_id: String,
}

model! {
    StorageConfig {
        required {
            environment_variable_key = "environmentVariableKey",
                with_environment_variable_key(String);
            storage_id = "storageId", with_storage_id(String);
        }
    }
}
