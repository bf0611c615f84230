// On Cloudflare Pages the dashboard and the API share one origin, so that the session's cookie stays first-party:
// the paths of the API go to the Worker through the service binding API.

interface Forwarded {
  request: Request;
  env: { API: { fetch(request: Request): Promise<Response> } };
}

export const forward = ({ request, env }: Forwarded): Promise<Response> => env.API.fetch(request);
