// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the associated resources.
    ///
    /// The response has the header `etag`.
    ListAssociatedResources = GET "/attributeSets/{attributeSetId}/associatedResources",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AttributeSet/ListAssociatedResources";
    facts { with_retry_token(); }
    required {
        attribute_set_id = path "attributeSetId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the resource that uses the attribute set.
        associated_resource_type = query "associatedResourceType" (models::AssociatedResourceType);
        /// Filters by the ID of the associated resource.
        associated_resource_id = query "associatedResourceId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::AssociatedResourceCollection),
        items(models::AssociatedResourceSummary = |page| page.items),
    }
}
