// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the entity.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateEntity = PUT "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Entity/UpdateEntity";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
        update_entity_details = json(models::UpdateEntityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Entity) }
    then { settled(get_entity, models::Entity, models::EntityLifecycleState); }
}
