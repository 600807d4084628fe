// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the attribute.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAttribute =
        DELETE "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/attributes/{attributeKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Attribute/DeleteAttribute";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
        attribute_key = path "attributeKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_attribute); }
}

/// The required arguments of [`DeleteAttribute`].
#[derive(Debug, Clone)]
pub struct DeleteAttributeArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the data asset.
    pub data_asset_key: &'a str,
    /// The key of the entity.
    pub entity_key: &'a str,
    /// The key of the attribute.
    pub attribute_key: &'a str,
}
