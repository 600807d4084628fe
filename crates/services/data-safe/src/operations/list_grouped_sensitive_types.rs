// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the grouped sensitive types.
    ///
    /// The response has the header `etag`.
    ListGroupedSensitiveTypes =
        GET "/sensitiveTypeGroups/{sensitiveTypeGroupId}/groupedSensitiveTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveTypeGroup/ListGroupedSensitiveTypes";
    required {
        sensitive_type_group_id = path "sensitiveTypeGroupId" (String);
    }
    optional {
        /// Filters by the OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::GroupedSensitiveTypeCollection),
        items(models::GroupedSensitiveTypeSummary = |page| page.items),
    }
}
