// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the migration asset.
    ///
    /// The response has the header `etag`.
    GetMigrationAsset = GET "/migrationAssets/{migrationAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationAsset/GetMigrationAsset";
    required {
        migration_asset_id = path "migrationAssetId" (String);
    }
    returns { json(models::MigrationAsset), state(models::MigrationAssetLifecycleState) }
}
