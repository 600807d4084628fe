// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the migration asset.
    ///
    /// The response has the header `etag`.
    UpdateMigrationAsset = PUT "/migrationAssets/{migrationAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationAsset/UpdateMigrationAsset";
    required {
        migration_asset_id = path "migrationAssetId" (String);
        update_migration_asset_details = json(models::UpdateMigrationAssetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MigrationAsset) }
    then {
        settled(get_migration_asset, models::MigrationAsset, models::MigrationAssetLifecycleState);
    }
}
