// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An initial data load.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialDataLoad {
    /// Whether it is an initial load.
    pub is_initial_load: models::InitialDataLoadIsInitialLoad,
    /// The action on existing table.
    pub action_on_existing_table: Option<models::InitialDataLoadActionOnExistingTable>,
    /// The initial load type.
    pub initial_load_type: Option<models::InitialDataLoadInitialLoadType>,
    /// The ADB wallet path.
    pub adb_wallet_path: Option<String>,
    /// The source wallet path.
    pub source_wallet_path: Option<String>,
    /// The target wallet path.
    pub target_wallet_path: Option<String>,
    /// The Object Storage namespace of the bucket.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
}

model! {
    InitialDataLoad {
        required {
            is_initial_load = "isInitialLoad",
                with_is_initial_load(models::InitialDataLoadIsInitialLoad);
        }
        optional {
            action_on_existing_table = "actionOnExistingTable",
                with_action_on_existing_table(models::InitialDataLoadActionOnExistingTable);
            initial_load_type = "initialLoadType",
                with_initial_load_type(models::InitialDataLoadInitialLoadType);
            adb_wallet_path = "adbWalletPath", with_adb_wallet_path(String);
            source_wallet_path = "sourceWalletPath", with_source_wallet_path(String);
            target_wallet_path = "targetWalletPath", with_target_wallet_path(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
