// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a channel to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateChannelDetails by "type", sent {
        Android(models::CreateAndroidChannelDetails) = "ANDROID", as_android;
        Appevent(models::CreateAppEventChannelDetails) = "APPEVENT", as_appevent;
        Application(models::CreateApplicationChannelDetails) = "APPLICATION", as_application;
        Cortana(models::CreateCortanaChannelDetails) = "CORTANA", as_cortana;
        Facebook(models::CreateFacebookChannelDetails) = "FACEBOOK", as_facebook;
        Ios(models::CreateIosChannelDetails) = "IOS", as_ios;
        Msteams(models::CreateMSTeamsChannelDetails) = "MSTEAMS", as_msteams;
        Oss(models::CreateOSSChannelDetails) = "OSS", as_oss;
        Osvc(models::CreateOsvcChannelDetails) = "OSVC", as_osvc;
        Servicecloud(models::CreateServiceCloudChannelDetails) = "SERVICECLOUD", as_servicecloud;
        Slack(models::CreateSlackChannelDetails) = "SLACK", as_slack;
        Twilio(models::CreateTwilioChannelDetails) = "TWILIO", as_twilio;
        Web(models::CreateWebChannelDetails) = "WEB", as_web;
        Webhook(models::CreateWebhookChannelDetails) = "WEBHOOK", as_webhook;
    }
    shared {
        /// The name.
        name = "name", str, in Android Appevent Application Cortana Facebook Ios Msteams Oss Osvc
            Servicecloud Slack Twilio Web Webhook;
        /// The description.
        description = "description", str, in Android Appevent Application Cortana Facebook Ios
            Msteams Oss Osvc Servicecloud Slack Twilio Web Webhook;
        /// The time until the session expires, in milliseconds.
        session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds", copy i64,
            in Android Appevent Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack
            Twilio Web Webhook;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Android Appevent
            Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Twilio Web Webhook;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Android
            Appevent Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Twilio Web
            Webhook;
    }
}
