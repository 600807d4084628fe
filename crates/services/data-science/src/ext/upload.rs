//! Uploads of artifacts.

use std::path::{Path, PathBuf};
use std::pin::Pin;

use oci_sdk_core::{Body, Error, ErrorKind, Request, Response};

use super::content_disposition::content_disposition;
use super::request;
use crate::DataScienceClient;

/// The content of an artifact.
///
/// A path converts to the file at that path, and a [`Body`] to its bytes or its stream. A string is
/// a path; the content of a string is `Body::from(string)`.
#[derive(Debug, Clone)]
pub struct Artifact(Content);

#[derive(Debug, Clone)]
enum Content {
    File(PathBuf),
    Body(Body),
}

impl From<PathBuf> for Artifact {
    #[inline]
    fn from(path: PathBuf) -> Self {
        Self(Content::File(path))
    }
}

impl From<&Path> for Artifact {
    #[inline]
    fn from(path: &Path) -> Self {
        path.to_owned().into()
    }
}

impl From<&PathBuf> for Artifact {
    #[inline]
    fn from(path: &PathBuf) -> Self {
        path.clone().into()
    }
}

impl From<&str> for Artifact {
    #[inline]
    fn from(path: &str) -> Self {
        PathBuf::from(path).into()
    }
}

impl From<String> for Artifact {
    #[inline]
    fn from(path: String) -> Self {
        PathBuf::from(path).into()
    }
}

impl From<Body> for Artifact {
    #[inline]
    fn from(body: Body) -> Self {
        Self(Content::Body(body))
    }
}

/// The upload of an artifact; await it for the response, which has the etag.
///
/// The content is not signed, and its length is always sent. Uploads of models and model groups are
/// retried by default, others with a retry policy that [`configure`](Self::configure) sets. A file,
/// bytes and a [`Body::reopenable`] stream are sent from their start when an upload is retried; a
/// [`Body::one_shot`] stream of more than 1 MiB is not retried. The call timeout of the configuration
/// does not end it; [`configure`](Self::configure) can set a timeout.
///
/// A model artifact that is too large to upload is put into Object Storage. It is copied from there
/// with [`export_model_artifact`](DataScienceClient::export_model_artifact), or used from there with
/// [`register_model_artifact_reference`](DataScienceClient::register_model_artifact_reference).
///
/// # Example
///
/// ```no_run
/// use std::time::Duration;
///
/// use oci_sdk_data_science::{Body, DataScienceClient, Error};
///
/// # async fn example(client: DataScienceClient) -> Result<(), Error> {
/// let response = client.upload_model_artifact("ocid1.datasciencemodel...", "model.zip").await?;
/// println!("{:?}", response.etag());
///
/// client
///     .upload_job_artifact("ocid1.datasciencejob...", Body::from("print('hello')"))
///     .file_name("job.py")
///     .configure(|request| request.timeout(Duration::from_secs(60)))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "an upload does nothing until it is awaited"]
pub struct UploadArtifact {
    request: Request,
    artifact: Artifact,
    file_name: Option<String>,
    /// The optional headers that the operation has.
    headers: &'static [&'static str],
    /// The first header that was set and that the operation does not have.
    unsupported: Option<&'static str>,
}

const IF_MATCH: &str = "if-match";
const RETRY_TOKEN: &str = "opc-retry-token";

impl UploadArtifact {
    #[inline]
    fn new(request: Request, artifact: Artifact, headers: &'static [&'static str]) -> Self {
        Self { request, artifact, file_name: None, headers, unsupported: None }
    }

    /// Sets the name under which the artifact is downloaded (`content-disposition`).
    ///
    /// The default is the name of the file, and for other content that of the service: the OCID of
    /// the resource. A name beyond ASCII is sent as UTF-8 (RFC 6266), with a replacement in ASCII.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the etag that the resource must have. Artifacts of jobs and of pipeline steps do not
    /// support it: awaiting the upload returns an error.
    #[inline]
    pub fn if_match(self, etag: &str) -> Self {
        self.header(IF_MATCH, etag)
    }

    /// Sets the token by which the service recognizes a retry. Artifacts of metadata do not support
    /// it: awaiting the upload returns an error.
    #[inline]
    pub fn retry_token(self, token: &str) -> Self {
        self.header(RETRY_TOKEN, token)
    }

    /// Changes the underlying [`Request`]: its timeout or its retry policy, for example.
    pub fn configure(mut self, change: impl FnOnce(&mut Request)) -> Self {
        change(&mut self.request);
        self
    }

    #[inline]
    fn header(mut self, name: &'static str, value: &str) -> Self {
        match self.headers.contains(&name) {
            true => self.request.header(name, value),
            false => self.unsupported = self.unsupported.or(Some(name)),
        }
        self
    }
}

impl IntoFuture for UploadArtifact {
    type Output = Result<Response<()>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { mut request, artifact, mut file_name, unsupported, .. } = self;
        Box::pin(async move {
            if let Some(header) = unsupported {
                let message = format!(
                    "the operation has no header `{header}`; do not set it for this artifact"
                );
                return Err(Error::new(ErrorKind::Argument, message));
            }
            let body = match artifact.0 {
                Content::Body(body) => body,
                Content::File(path) => {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                    file_name = file_name.or(name);
                    Body::from_file(path).await?
                }
            };
            if let Some(name) = file_name {
                request.header("content-disposition", content_disposition(&name));
            }
            request.body(body);
            request.send_empty().await
        })
    }
}

/// Uploads of artifacts, from files, bytes and streams.
impl DataScienceClient {
    /// Uploads the artifact of a model: an archive of the trained model and the code to run it.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_model_artifact(
        &self,
        model_id: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self.create_model_artifact(model_id, Body::empty()).configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[IF_MATCH, RETRY_TOKEN])
    }

    /// Uploads the artifact of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self.create_model_group_artifact(model_group_id, Body::empty()).configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[IF_MATCH, RETRY_TOKEN])
    }

    /// Uploads the artifact file of a custom metadata entry of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self
                .create_model_custom_metadatum_artifact(model_id, metadatum_key_name, Body::empty())
                .configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[IF_MATCH])
    }

    /// Uploads the artifact file of a defined metadata entry of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self
                .create_model_defined_metadatum_artifact(
                    model_id,
                    metadatum_key_name,
                    Body::empty(),
                )
                .configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[IF_MATCH])
    }

    /// Uploads the artifact of a job: the code that its runs execute.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_job_artifact(
        &self,
        job_id: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self.create_job_artifact(job_id, Body::empty()).configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[RETRY_TOKEN])
    }

    /// Uploads the artifact of a pipeline step: the code that the step executes.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique within the pipeline.
    /// - `artifact`: The path of a file, or a [`Body`].
    pub fn upload_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
        artifact: impl Into<Artifact>,
    ) -> UploadArtifact {
        let request = request(|take| {
            _ = self.create_step_artifact(pipeline_id, step_name, Body::empty()).configure(take);
        });
        UploadArtifact::new(request, artifact.into(), &[RETRY_TOKEN])
    }
}
