// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the publishers.
    ListPublishers = GET "/publishers",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/PublisherSummary/ListPublishers";
    optional {
        /// Filters by the ID of the publisher.
        publisher_id = query "publisherId" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::PublisherSummary>), items(models::PublisherSummary) }
}
