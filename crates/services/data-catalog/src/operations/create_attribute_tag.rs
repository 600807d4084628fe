// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an attribute tag.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAttributeTag =
        POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/attributes/{attributeKey}/tags",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/AttributeTag/CreateAttributeTag";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
        attribute_key = path "attributeKey" (String);
        create_tag_details = json(models::CreateTagDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AttributeTag) }
    then {
        settled(get_attribute_tag, models::AttributeTag, models::AttributeTagLifecycleState);
        with_id("tagKey", "key");
    }
}

/// The required arguments of [`CreateAttributeTag`].
#[derive(Debug, Clone)]
pub struct CreateAttributeTagArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the data asset.
    pub data_asset_key: &'a str,
    /// The key of the entity.
    pub entity_key: &'a str,
    /// The key of the attribute.
    pub attribute_key: &'a str,
}
