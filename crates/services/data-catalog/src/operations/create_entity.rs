// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an entity.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEntity = POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Entity/CreateEntity";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        create_entity_details = json(models::CreateEntityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Entity) }
    then {
        settled(get_entity, models::Entity, models::EntityLifecycleState);
        with_id("entityKey", "key");
    }
}
