// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a channel.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateChannelDetails by "type", sent {
        Android(models::UpdateAndroidChannelDetails) = "ANDROID", as_android;
        Appevent(models::UpdateAppEventChannelDetails) = "APPEVENT", as_appevent;
        Application(models::UpdateApplicationChannelDetails) = "APPLICATION", as_application;
        Cortana(models::UpdateCortanaChannelDetails) = "CORTANA", as_cortana;
        Facebook(models::UpdateFacebookChannelDetails) = "FACEBOOK", as_facebook;
        Ios(models::UpdateIosChannelDetails) = "IOS", as_ios;
        Msteams(models::UpdateMSTeamsChannelDetails) = "MSTEAMS", as_msteams;
        Oss(models::UpdateOSSChannelDetails) = "OSS", as_oss;
        Osvc(models::UpdateOsvcChannelDetails) = "OSVC", as_osvc;
        Servicecloud(models::UpdateServiceCloudChannelDetails) = "SERVICECLOUD", as_servicecloud;
        Slack(models::UpdateSlackChannelDetails) = "SLACK", as_slack;
        Twilio(models::UpdateTwilioChannelDetails) = "TWILIO", as_twilio;
        Web(models::UpdateWebChannelDetails) = "WEB", as_web;
        Webhook(models::UpdateWebhookChannelDetails) = "WEBHOOK", as_webhook;
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
