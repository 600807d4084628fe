// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the attribute tag.
    ///
    /// The response has the header `etag`.
    GetAttributeTag =
        GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/attributes/{attributeKey}/tags/{tagKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/AttributeTag/GetAttributeTag";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
        attribute_key = path "attributeKey" (String);
        tag_key = path "tagKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetAttributeTagField]);
    }
    returns { json(models::AttributeTag), state(models::AttributeTagLifecycleState) }
}

/// The required arguments of [`GetAttributeTag`].
#[derive(Debug, Clone)]
pub struct GetAttributeTagArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the data asset.
    pub data_asset_key: &'a str,
    /// The key of the entity.
    pub entity_key: &'a str,
    /// The key of the attribute.
    pub attribute_key: &'a str,
    /// The key of the tag.
    pub tag_key: &'a str,
}
