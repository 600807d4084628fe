// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an operations insights warehouse wallet to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadOperationsInsightsWarehouseWalletDetails {
    /// The operations insights warehouse wallet password.
    pub operations_insights_warehouse_wallet_password: Secret,
}

model! {
    DownloadOperationsInsightsWarehouseWalletDetails {
        required {
            operations_insights_warehouse_wallet_password =
                "operationsInsightsWarehouseWalletPassword",
                with_operations_insights_warehouse_wallet_password(Secret);
        }
    }
}
