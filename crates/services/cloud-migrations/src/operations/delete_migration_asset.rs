// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the migration asset.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMigrationAsset = DELETE "/migrationAssets/{migrationAssetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationAsset/DeleteMigrationAsset";
    required {
        migration_asset_id = path "migrationAssetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_migration_asset); }
}
