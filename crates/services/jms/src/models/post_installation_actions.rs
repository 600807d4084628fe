// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the post installation actions.
    pub enum PostInstallationActions {
        ChangeMinimumKeyLengthForEc = "CHANGE_MINIMUM_KEY_LENGTH_FOR_EC",
        ChangeMinimumKeyLengthForDsa = "CHANGE_MINIMUM_KEY_LENGTH_FOR_DSA",
        ChangeMinimumKeyLengthForDiffieHellman = "CHANGE_MINIMUM_KEY_LENGTH_FOR_DIFFIE_HELLMAN",
        ChangeMinimumKeyLengthForRsaSignedJars = "CHANGE_MINIMUM_KEY_LENGTH_FOR_RSA_SIGNED_JARS",
        DisableTls = "DISABLE_TLS",
        UseOsCacerts = "USE_OS_CACERTS",
        UseSystemProxies = "USE_SYSTEM_PROXIES",
        SetupHttpProxy = "SETUP_HTTP_PROXY",
        SetupHttpsProxy = "SETUP_HTTPS_PROXY",
        SetupFtpProxy = "SETUP_FTP_PROXY",
        SetupSocksProxy = "SETUP_SOCKS_PROXY",
        AddFileHandler = "ADD_FILE_HANDLER",
        LoggingLevel = "LOGGING_LEVEL",
    }
}
