// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the replication progress.
    GetReplicationProgress = GET "/migrationAssets/{migrationAssetId}/actions/replicationProgress",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationAsset/GetReplicationProgress";
    required {
        migration_asset_id = path "migrationAssetId" (String);
    }
    returns { json(models::ReplicationProgress) }
}
