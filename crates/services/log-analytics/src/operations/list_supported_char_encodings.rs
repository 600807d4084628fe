// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the supported character encodings.
    ///
    /// The response has the header `opc-total-items`.
    ListSupportedCharEncodings = GET "/namespaces/{namespaceName}/supportedCharEncodings",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/CharEncodingCollection/ListSupportedCharEncodings";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::CharEncodingCollection), items(String = |page| page.items) }
}
