// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Generates a playlist.
    ///
    /// The response has the header `etag`.
    GeneratePlaylist = GET "/actions/generatePlaylist",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/GeneratePlaylist";
    facts {
        with_accept("application/x-mpegurl, application/dash+xml");
        with_stream();
    }
    required {
        stream_packaging_config_id = query "streamPackagingConfigId" (String);
        media_asset_id = query "mediaAssetId" (String);
    }
    optional {
        /// The token.
        token = query "token" (String);
    }
    returns { stream }
}
