// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the named credentials.
    ListNamedCredentials = GET "/namedCredentials",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/ListNamedCredentials";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the resource that the named credential is associated with.
        associated_resource = query "associatedResource" (String);
        /// Filters by the type.
        type_ = query "type" (models::NamedCredentialType);
        /// Filters by the scope.
        scope = query "scope" (models::NamedCredentialScope);
        /// Filters by the name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListNamedCredentialsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::NamedCredentialCollection),
        items(models::NamedCredentialSummary = |page| page.items),
    }
}
