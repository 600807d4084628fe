// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource type.
    GetResourceType = GET "/resourceTypes/{name}",
        "https://docs.oracle.com/iaas/api/#/en/search/20180409/ResourceType/GetResourceType";
    required {
        name = path "name" (String);
    }
    returns { json(models::ResourceType) }
}
