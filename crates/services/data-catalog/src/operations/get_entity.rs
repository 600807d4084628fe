// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the entity.
    ///
    /// The response has the header `etag`.
    GetEntity = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Entity/GetEntity";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
    }
    optional {
        /// Whether the response includes the related objects and their relationships.
        is_include_object_relationships = query "isIncludeObjectRelationships" (bool);
        /// The fields to return.
        fields = query_each "fields" ([models::GetEntityField]);
    }
    returns { json(models::Entity), state(models::EntityLifecycleState) }
}
