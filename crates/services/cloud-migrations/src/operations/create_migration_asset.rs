// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a migration asset.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMigrationAsset = POST "/migrationAssets",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationAsset/CreateMigrationAsset";
    facts { with_retry_token(); }
    required {
        create_migration_asset_details = json(models::CreateMigrationAssetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MigrationAsset) }
    then {
        settled(get_migration_asset, models::MigrationAsset, models::MigrationAssetLifecycleState);
        with_id("migrationAssetId", "id");
    }
}
