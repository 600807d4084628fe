// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the metastore.
    ///
    /// The response has the header `etag`.
    GetMetastore = GET "/metastores/{metastoreId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Metastore/GetMetastore";
    required {
        metastore_id = path "metastoreId" (String);
    }
    returns { json(models::Metastore), state(models::MetastoreLifecycleState) }
}
