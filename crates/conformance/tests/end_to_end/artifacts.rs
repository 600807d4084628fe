//! Uploads and downloads of Data Science artifacts.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind, RetryPolicy};
use oci_sdk_data_science::{DataScienceClient, models};
use oci_sdk_emulator::Fault;
use tokio::io::{AsyncReadExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::local::Local;

const MIB: usize = 1024 * 1024;

struct Scene {
    local: Local,
    client: DataScienceClient,
    model: String,
}

impl Scene {
    async fn start() -> Self {
        let local = Local::start().await;
        let client = DataScienceClient::new(&local.config_of("data-science").await).unwrap();
        let tenancy = &local.identity.tenancy;
        let project = client.create_project(models::CreateProjectDetails::new(tenancy));
        let project = project.await.unwrap().into_inner().id;
        let model = client.create_model(models::CreateModelDetails::new(tenancy, project));
        let model = model.await.unwrap().into_inner().id;
        local.emulator.clear_requests();
        Self { local, client, model }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.local.folder.path().join(name)
    }

    /// Writes a file, and returns its path.
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        fs::write(self.path(name), content).unwrap();
        self.path(name)
    }
}

#[tokio::test]
async fn model_artifact_is_uploaded_from_a_file_and_downloaded() {
    let scene = Scene::start().await;
    let Scene { local, client, model } = &scene;
    let content: Vec<u8> = (0..=255).cycle().take(3 * MIB).collect();
    let file = scene.file("größe 1.zip", &content);
    client.upload_model_artifact(model, &file).await.unwrap();
    let [sent] = &local.emulator.requests()[..] else { panic!("one request") };
    assert_eq!(
        sent.header("content-disposition"),
        "attachment; filename=\"gr__e 1.zip\"; filename*=UTF-8''gr%C3%B6%C3%9Fe%201.zip"
    );
    assert_eq!(sent.header("content-length"), content.len().to_string());
    assert_eq!(sent.header("content-type"), "application/octet-stream");
    assert_eq!(sent.header("x-content-sha256"), "", "the body is not signed");

    let (sender, progress) = std::sync::mpsc::channel();
    let down = scene.path("down.zip");
    let response = client
        .download_model_artifact(model, &down)
        .on_progress(move |progress| sender.send(progress).unwrap())
        .await
        .unwrap();
    assert_eq!(*response, content.len() as u64);
    assert!(response.request_id().is_some());
    assert_eq!(fs::read(&down).unwrap(), content);
    let last = progress.iter().last().unwrap();
    assert_eq!((last.bytes, last.total), (*response, Some(*response)));
}

#[tokio::test]
async fn artifacts_of_all_kinds_are_uploaded() {
    let scene = Scene::start().await;
    let Scene { local, client, model } = &scene;
    let tenancy = &local.identity.tenancy;
    let project = client.get_model(model).await.unwrap().project_id.clone();
    let job = models::CreateJobDetails::new(&project, tenancy);
    let job = client.create_job(job).await.unwrap().into_inner().id;
    let step = models::PipelineCustomScriptStepDetails::new("report");
    let steps: [models::PipelineStepDetails; 1] = [step.into()];
    let pipeline = models::CreatePipelineDetails::new(&project, tenancy, steps);
    let pipeline = client.create_pipeline(pipeline).await.unwrap().into_inner().id;
    let down = scene.path("down");
    let named = "attachment; filename=\"code.py\"";

    client.upload_job_artifact(&job, Body::from("a job")).file_name("code.py").await.unwrap();
    client.download_job_artifact(&job, &down).await.unwrap();
    assert_eq!(fs::read_to_string(&down).unwrap(), "a job");
    let head = client.head_job_artifact(&job).await.unwrap();
    assert_eq!(head.header("content-disposition"), Some(named));

    let stream = Body::one_shot(6, ByteStream::from("a step"));
    let upload = client.upload_step_artifact(&pipeline, "report", stream);
    upload.file_name("code.py").retry_token("token").await.unwrap();
    client.download_step_artifact(&pipeline, "report", &down).await.unwrap();
    assert_eq!(fs::read_to_string(&down).unwrap(), "a step");

    let file = scene.file("data.csv", b"a table");
    let file = file.to_str().unwrap();
    client.upload_model_custom_metadatum_artifact(model, "key", file).await.unwrap();
    client.download_model_custom_metadatum_artifact(model, "key", &down).await.unwrap();
    assert_eq!(fs::read_to_string(&down).unwrap(), "a table");
}

#[tokio::test]
async fn header_that_the_operation_does_not_have_is_an_error() {
    let scene = Scene::start().await;
    let Scene { local, client, model } = &scene;
    let body = || Body::from("code");
    for (upload, header) in [
        (client.upload_job_artifact("ocid1.a", body()).if_match("e"), "if-match"),
        (client.upload_step_artifact("ocid1.a", "b", body()).if_match("e"), "if-match"),
        (
            client.upload_model_defined_metadatum_artifact(model, "b", body()).retry_token("t"),
            "opc-retry-token",
        ),
    ] {
        let error = upload.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument);
        let expected = format!("the operation has no header `{header}`");
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    assert!(local.emulator.requests().is_empty());

    let etag = client.get_model(model).await.unwrap().etag().unwrap().to_owned();
    local.emulator.clear_requests();
    client.upload_model_artifact(model, body()).if_match(&etag).retry_token("t").await.unwrap();
    let sent = local.emulator.requests().remove(0);
    assert_eq!((sent.header("if-match"), sent.header("opc-retry-token")), (etag.as_str(), "t"));
    assert_eq!(sent.header("content-disposition"), "", "the service names it");
}

#[tokio::test]
async fn file_that_cannot_be_read_is_an_error_before_the_upload() {
    let scene = Scene::start().await;
    let Scene { local, client, model } = &scene;
    for path in [scene.path("missing"), local.folder.path().to_owned()] {
        let error = client.upload_model_artifact(model, &path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().contains(&path.display().to_string()), "{error}");
    }
    assert!(local.emulator.requests().is_empty());
}

/// Forwards connections to the emulator, except for the first, which is reset after `cut` bytes.
async fn cutting(to: SocketAddr, cut: usize) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut from, _)) = listener.accept().await {
            if count.fetch_add(1, Ordering::SeqCst) == 0 {
                from.read_exact(&mut vec![0; cut]).await.unwrap();
                // Unread bytes make it a reset.
                continue;
            }
            tokio::spawn(async move {
                let mut to = TcpStream::connect(to).await.unwrap();
                copy_bidirectional(&mut from, &mut to).await
            });
        }
    });
    (address, connections)
}

/// Uploads `artifact` over a first connection that is lost in the middle.
async fn upload_over_a_lost_connection(
    scene: &Scene,
    artifact: impl Into<oci_sdk_data_science::Artifact>,
) -> (Result<(), Error>, usize) {
    let (address, connections) = cutting(scene.local.emulator.address(), 2 * MIB).await;
    let endpoint = scene.local.emulator.endpoint_of("data-science").unwrap();
    let endpoint =
        endpoint.replace(&scene.local.emulator.address().to_string(), &address.to_string());
    let delay = Backoff::default().with_base(Duration::from_millis(10));
    let config = scene.local.config().with_endpoint(endpoint);
    let config = config.with_retry(RetryPolicy::standard().with_backoff(delay));
    let client = DataScienceClient::new(&config.load().await.unwrap()).unwrap();
    let upload = client.upload_model_artifact(&scene.model, artifact).file_name("model.zip");
    let result = upload.await.map(drop);
    (result, connections.load(Ordering::SeqCst))
}

#[tokio::test]
async fn upload_over_a_lost_connection_is_retried_from_the_start() {
    let scene = Scene::start().await;
    let content: Vec<u8> = (0..=250).cycle().take(8 * MIB).collect();
    let file = scene.file("model.zip", &content);
    let (result, connections) = upload_over_a_lost_connection(&scene, file).await;
    result.unwrap();
    assert_eq!(connections, 2);
    assert_eq!(scene.local.emulator.requests().len(), 1, "one of them was complete");
    let down = scene.client.get_model_artifact_content(&scene.model).await.unwrap();
    assert_eq!(down.into_inner().bytes().await.unwrap(), content);
}

#[tokio::test]
async fn long_stream_over_a_lost_connection_is_not_retried() {
    let scene = Scene::start().await;
    let body = Body::one_shot(8 * MIB as u64, ByteStream::from(vec![7; 8 * MIB]));
    let (result, connections) = upload_over_a_lost_connection(&scene, body).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    assert!(error.to_string().contains("a stream that can be read only once"), "{error}");
    assert_eq!(connections, 1);
    assert!(scene.local.emulator.requests().is_empty());
}

#[tokio::test]
async fn failed_download_leaves_no_file() {
    const GET: &str = "GetModelArtifactContent";
    let scene = Scene::start().await;
    let Scene { local, client, model } = &scene;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.zip");
    let files = || fs::read_dir(folder.path()).unwrap().count();
    client.upload_model_artifact(model, Body::from(vec![1; MIB])).await.unwrap();

    local.emulator.fail_next(Fault::none().cut_after(300_000).operation(GET));
    let error = client.download_model_artifact(model, &path).await.unwrap_err();
    assert_eq!((error.kind(), files()), (ErrorKind::Transport, 0), "{error}");

    let wrong = Checksum::of(Algorithm::Md5, b"another artifact").to_string();
    let right = Checksum::of(Algorithm::Md5, &vec![1; MIB]).to_string();
    local.emulator.fail_next(Fault::none().header("content-md5", &wrong).operation(GET));
    let error = client.download_model_artifact(model, &path).await.unwrap_err();
    assert_eq!((error.kind(), files()), (ErrorKind::Checksum, 0), "{error}");
    for part in [GET, "MD5", &wrong, &right] {
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    client.download_model_artifact(model, &path).await.unwrap();
    assert_eq!(files(), 1);
}

#[tokio::test]
async fn call_timeout_of_the_configuration_does_not_end_an_artifact() {
    let scene = Scene::start().await;
    let config = scene.local.config().with_call_timeout(Duration::from_millis(600));
    let endpoint = scene.local.emulator.endpoint_of("data-science").unwrap();
    let config = config.with_endpoint(endpoint).load().await.unwrap();
    let client = DataScienceClient::new(&config).unwrap();
    let slow = || Fault::none().after(Duration::from_millis(900));
    scene.local.emulator.fail_next(slow().operation("GetModel"));
    assert!(client.get_model(&scene.model).await.unwrap_err().is_timeout());
    for operation in ["CreateModelArtifact", "GetModelArtifactContent"] {
        scene.local.emulator.fail_next(slow().operation(operation));
    }
    let file = scene.file("model.zip", b"content");
    client.upload_model_artifact(&scene.model, &file).await.unwrap();
    client.download_model_artifact(&scene.model, scene.path("copy.zip")).await.unwrap();
    // Unless the caller wants it.
    scene.local.emulator.fail_next(slow().operation("CreateModelArtifact"));
    let upload = client.upload_model_artifact(&scene.model, &file);
    let upload = upload.configure(|request| request.timeout(Duration::from_millis(300)));
    assert!(upload.await.unwrap_err().is_timeout());
}
