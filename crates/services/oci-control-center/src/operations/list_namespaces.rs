// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the namespaces.
    ListNamespaces = GET "/namespaces",
        "https://docs.oracle.com/iaas/api/#/en/occ/20230515/NamespaceCollection/ListNamespaces";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::NamespaceCollection),
        items(models::NamespaceSummary = |page| page.items),
    }
}
