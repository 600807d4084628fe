// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the external listener services.
    ListExternalListenerServices = GET "/externalListeners/{externalListenerId}/services",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalListener/ListExternalListenerServices";
    required {
        external_listener_id = path "externalListenerId" (String);
        managed_database_id = query "managedDatabaseId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME`.
        sort_by = query "sortBy" (models::ListExternalListenerServicesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::ExternalListenerServiceCollection),
        items(models::ExternalListenerServiceSummary = |page| page.items),
    }
}
