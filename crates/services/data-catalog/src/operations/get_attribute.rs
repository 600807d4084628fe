// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the attribute.
    ///
    /// The response has the header `etag`.
    GetAttribute =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/attributes/{attributeKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Attribute/GetAttribute";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
        attribute_key = path "attributeKey" (String);
    }
    optional {
        /// Whether the response includes the related objects and their relationships.
        is_include_object_relationships = query "isIncludeObjectRelationships" (bool);
        /// The fields to return.
        fields = query_each "fields" ([models::GetAttributeField]);
    }
    returns { json(models::Attribute), state(models::AttributeLifecycleState) }
}

/// The required arguments of [`GetAttribute`].
#[derive(Debug, Clone)]
pub struct GetAttributeArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the data asset.
    pub data_asset_key: &'a str,
    /// The key of the entity.
    pub entity_key: &'a str,
    /// The key of the attribute.
    pub attribute_key: &'a str,
}
