// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates marketplace external attested metadata.
    ///
    /// The response has the header `etag`.
    CreateMarketplaceExternalAttestedMetadata = POST "/marketplaceExternalAttestedMetadata",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/CreateMarketplaceExternalAttestedMetadataDetails/CreateMarketplaceExternalAttestedMetadata";
    facts {
        with_retry_token();
        with_secret_fields(&["serializedJwt"]);
    }
    required {
        create_marketplace_external_attested_metadata_details =
            json(models::CreateMarketplaceExternalAttestedMetadataDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MarketplaceExternalAttestedMetadata) }
}
